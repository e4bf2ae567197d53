/** How far a sheet is looked through, from its first used cell on: a stray cell at XFD1048576 must not cost a million rows. */
export const lookLimits = { rows: 50_000, columns: 256 };
