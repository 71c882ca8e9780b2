/** Une police du dépôt, telle que webpack et jest la livrent : ses octets compressés, en base64. */
declare module '*.ttf' {
  const comprimee: string;
  export default comprimee;
}
