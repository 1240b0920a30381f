/** The page with an external script that does nothing. @returns {import('../../types.js').SetUp} */
export const setUp = () => ({
  name: 'an empty script',
  files: { '/empty.js': '' },
  head: '<script src="/empty.js"></script>',
});
