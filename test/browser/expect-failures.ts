/**
 * Turns these tests of the file round: they must fail, and they must be there.
 *
 * @param names their titles, from the outermost, with ` > ` between them
 */
export function expectFailures(engine: string, names: readonly string[]): void {
  const missing = new Set(names);

  beforeEach(function () {
    const test = this.currentTest!;
    const name = test.titlePath().join(' > ');
    if (!missing.delete(name)) return;
    const body = test.fn as Mocha.AsyncFunc;
    test.fn = async function () {
      // in a function: what is not async throws
      const passed = await (async () => body.call(this as unknown as Mocha.Context))().then(
        () => true,
        () => false,
      );
      if (passed) throw new Error(`It passes in ${engine}: strike it from the list of what that engine cannot do`);
    };
  });

  after(() => {
    if (missing.size) throw new Error(`Listed, but not there: ${[...missing].join(', ')}`);
  });
}
