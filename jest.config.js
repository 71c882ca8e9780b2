/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  reporters: ['default', '<rootDir>/scripts/bilan-jest.cjs'],
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.ttf$': '<rootDir>/scripts/polices/jest.cjs', '(\\.(ts|mjs)|/@noble/.+\\.js)$': ['ts-jest', { diagnostics: false, tsconfig: { ...require('./tsconfig.json').compilerOptions, noEmit: false, allowJs: true } }] },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|@noble)/)'],
  // Le même pdfkit que dans le volet et la commande : les mêmes octets partout.
  moduleNameMapper: { '^pdfkit$': '<rootDir>/node_modules/pdfkit/js/pdfkit.browser.js' },
  // Le premier test d'un fichier peut avoir une bibliothèque entière à charger et à convertir.
  testTimeout: 30_000,
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json'],
};
