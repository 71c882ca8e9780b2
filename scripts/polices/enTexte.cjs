// Une police devient un module : du base64 de ses octets compressés, qui se comprime encore bien une fois servi.
const { deflateRawSync } = require('node:zlib');

const enTexte = (octets) => deflateRawSync(octets, { level: 9 }).toString('base64');

module.exports = { enTexte };
