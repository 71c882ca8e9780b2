/** Ce que pdfkit 0.20.2 offre et que ses types ne disent pas. */
declare namespace PDFKit {
  interface PDFStructureElement {
    readonly dictionary: { readonly data: { A?: unknown } };
  }
  /** Une image déjà écrite, que `image` n'a qu'à poser. */
  interface ImageFaite { readonly width: number; readonly height: number; readonly label: string; readonly obj: PDFKitReference }
}
declare namespace PDFKit.Mixins {
  interface PDFImage {
    image(image: ImageFaite, x: number, y: number, options: ImageOption): this;
  }
  interface PDFAttachmentOptions {
    relationship?: 'Source' | 'Data' | 'Alternative' | 'Supplement' | 'Unspecified';
  }
}
