/** The page without anything: what it costs is taken off everybody. @returns {import('../../types.js').SetUp} */
export const setUp = () => ({ name: 'no library', files: {}, head: '' });
