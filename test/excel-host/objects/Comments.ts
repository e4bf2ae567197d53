import type { Position } from "../../../src/workbook/a1";
import type { BookComment } from "../book/BookComment";
import type { BookSheet } from "../book/BookSheet";
import { CellsObject } from "../CellsObject";
import type { ExcelObject } from "../ExcelObject";
import { accessDenied, invalidArgument, itemNotFound } from "../HostError";
import type { Model } from "../Model";
import { ModelObject } from "../ModelObject";
import { resolveReference } from "../resolveReference";

interface Held {
  readonly sheet: BookSheet;
  readonly comment: BookComment;
}

/** The comments of one sheet, or of the workbook. */
export class CommentCollection extends ModelObject {
  readonly type = "CommentCollection";
  private readonly sheet: BookSheet | null;

  constructor(model: Model, sheet: BookSheet | null) {
    super(model);
    this.sheet = sheet;
  }

  override items(): readonly ExcelObject[] {
    return this.held().map(({ sheet, comment }) => new Comment(this.model, sheet, comment.id));
  }
  GetCount(): number {
    return this.held().length;
  }
  GetItem(id: string): ExcelObject {
    return this.find(({ comment }) => comment.id === id);
  }
  GetItemAt(index: number): ExcelObject {
    const item = this.items()[index];
    if (!item) throw itemNotFound();
    return item;
  }
  GetItemByCell(cell: unknown): ExcelObject {
    const place = this.place(cell);
    return this.find(
      ({ sheet, comment }) =>
        sheet === place.sheet &&
        comment.at.row === place.at.row &&
        comment.at.column === place.at.column,
    );
  }
  /** One comment a cell. */
  Add(cell: unknown, content: unknown): ExcelObject {
    const { sheet, at } = this.place(cell);
    if (typeof content !== "string" || content === "") throw invalidArgument();
    if (sheet.state.protection) throw accessDenied();
    const { comments } = sheet.state;
    if (comments.some((known) => known.at.row === at.row && known.at.column === at.column))
      throw invalidArgument();
    const id = this.model.book.nextId();
    const comment = { id, at, content, author: "本人", resolved: false };
    sheet.change({ comments: [...comments, comment] });
    return new Comment(this.model, sheet, id);
  }

  private held(): readonly Held[] {
    const sheets = this.sheet ? [this.sheet] : this.model.book.sheets;
    return sheets.flatMap((sheet) => sheet.state.comments.map((comment) => ({ sheet, comment })));
  }

  private find(is: (held: Held) => boolean): ExcelObject {
    const held = this.held().find(is);
    if (!held) throw itemNotFound();
    return new Comment(this.model, held.sheet, held.comment.id);
  }

  private place(cell: unknown): { readonly sheet: BookSheet; readonly at: Position } {
    const own = this.sheet ?? this.model.book.selection?.sheet;
    if (typeof cell === "string" && own) {
      const { sheet, area } = resolveReference(this.model.book, own, cell);
      return { sheet, at: { row: area.top, column: area.left } };
    }
    const area = cell instanceof CellsObject ? cell.areas[0] : undefined;
    if (!(cell instanceof CellsObject) || !area) throw invalidArgument();
    return { sheet: cell.sheet, at: { row: area.top, column: area.left } };
  }
}

class Comment extends ModelObject {
  readonly type = "Comment";
  private readonly sheet: BookSheet;
  private readonly id: string;

  constructor(model: Model, sheet: BookSheet, id: string) {
    super(model);
    this.sheet = sheet;
    this.id = id;
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.id };
  }

  get Id(): string {
    return this.comment.id;
  }
  get Content(): string {
    return this.comment.content;
  }
  set Content(content: string) {
    this.change({ content });
  }
  get AuthorName(): string {
    return this.comment.author;
  }
  get Resolved(): boolean {
    return this.comment.resolved;
  }
  set Resolved(resolved: boolean) {
    this.change({ resolved });
  }
  GetLocation(): ExcelObject {
    const { row, column } = this.comment.at;
    return this.model.range(this.sheet, { top: row, left: column, bottom: row, right: column });
  }
  Delete(): void {
    const { comment } = this;
    const comments = this.sheet.state.comments.filter((other) => other !== comment);
    this.sheet.change({ comments });
  }

  private get comment(): BookComment {
    const comment = this.sheet.state.comments.find(({ id }) => id === this.id);
    if (!comment) throw itemNotFound();
    return comment;
  }

  private change(facts: Partial<BookComment>): void {
    const { comment } = this;
    const comments = this.sheet.state.comments.map((other) =>
      other === comment ? { ...comment, ...facts } : other,
    );
    this.sheet.change({ comments });
  }
}
