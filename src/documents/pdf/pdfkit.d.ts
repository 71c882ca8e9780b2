/** Ce que pdfkit 0.20.2 offre et que ses types ne disent pas. */
declare namespace PDFKit {
  interface PDFStructureElement {
    readonly dictionary: { readonly data: { A?: unknown } };
  }
}
declare namespace PDFKit.Mixins {
  interface PDFAttachmentOptions {
    relationship?: 'Source' | 'Data' | 'Alternative' | 'Supplement' | 'Unspecified';
  }
}
