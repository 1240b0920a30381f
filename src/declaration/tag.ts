/** An element as plain data. Its attributes and their names are ours; its texts may be anybody's. */
export type Tag = readonly [name: string, attributes: Readonly<Record<string, string>>, ...children: Child[]];

export type Child = Tag | string;
