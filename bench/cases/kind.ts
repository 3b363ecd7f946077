/** A case as its file has it: an id, and whatever its kind needs. */
export type Case = { id: string } & Record<string, unknown>

/** What became of one case: printed as a line. */
export type Judged = { id: string; right: boolean; decided: string; why: string }

/** One kind of written cases: how a case is judged, and which figures follow from all of them. */
export type Kind = {
  judge(one: Case): Judged | Promise<Judged>
  /** The final line, beside `kind`, `cases` and `right`: figures of this kind, shares in percent. */
  scores(judged: readonly Judged[], cases: readonly Case[]): Record<string, unknown>
}
