/** What the page of the sources says in short from `framework/SOURCES.md`, in its order. */
export const sourceNotes = ['places', 'codes', 'reading', 'differences', 'lost', 'wording'] as const;
