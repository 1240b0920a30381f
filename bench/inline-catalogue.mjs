/** A catalogue in the page. @param {string} json */
export const inlineCatalogue = (json) =>
  `<script type="application/json" data-askfirst-catalogue>${json.replaceAll('<', '\\u003c')}</script>`;
