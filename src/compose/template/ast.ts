/** The part of Handlebars' syntax tree that templates may use; everything else is refused by lint. */
export interface Position {
  readonly line: number;
  /** 0-based, unlike ours. */
  readonly column: number;
}
export interface Located {
  readonly loc: { readonly start: Position; readonly end: Position };
}

export interface Program extends Located {
  type: 'Program';
  body: Statement[];
  blockParams?: string[];
}
export interface ContentStatement extends Located {
  type: 'ContentStatement';
  value: string;
  readonly original: string;
}
export interface MustacheStatement extends Located {
  type: 'MustacheStatement';
  path: Expression;
  params: Expression[];
  hash?: Hash | undefined;
  readonly escaped: boolean;
}
export interface BlockStatement extends Located {
  type: 'BlockStatement';
  path: PathExpression;
  params: Expression[];
  hash?: Hash | undefined;
  program?: Program | undefined;
  inverse?: Program | undefined;
}
export interface PartialStatement extends Located {
  type: 'PartialStatement';
  name: Expression;
  params: Expression[];
  hash?: Hash | undefined;
}
export interface OtherStatement extends Located {
  type: 'CommentStatement' | 'PartialBlockStatement' | 'Decorator' | 'DecoratorBlock';
}
export type Statement =
  | ContentStatement
  | MustacheStatement
  | BlockStatement
  | PartialStatement
  | OtherStatement;

export interface PathExpression extends Located {
  type: 'PathExpression';
  data: boolean;
  depth: number;
  parts: string[];
  original: string;
}
export interface SubExpression extends Located {
  type: 'SubExpression';
  path: PathExpression;
  params: Expression[];
  hash?: Hash | undefined;
}
export interface Literal extends Located {
  type: 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral' | 'UndefinedLiteral' | 'NullLiteral';
  value?: unknown;
  original?: unknown;
}
export type Expression = PathExpression | SubExpression | Literal;

export interface Hash extends Located {
  pairs: (Located & { key: string; value: Expression })[];
}
