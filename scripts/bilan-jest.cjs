/** Finit chaque passage de jest par une ligne « N passed, N failed », que les outils savent lire. */
module.exports = class {
  onRunComplete(_, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    // Un fichier de test qui n'a pas pu se charger compte pour un échec.
    process.stdout.write(`\n${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed\n`);
  }
};
