export { renderDeclaration, type DeclarationOptions } from './declaration/render-declaration.js';
export type { Catalogue } from './catalogue/types.js';
export { CatalogueError, type Problem } from './catalogue/problem.js';
