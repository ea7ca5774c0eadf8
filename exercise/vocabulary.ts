/**
 * Whose words an exercise uses for its own parts: those of HSEEP (the doctrine of the United States), of the United Kingdom, of Australia or
 * of NATO. It changes what screens call things, never what happens.
 */
export const vocabularyIds = ['hseep', 'uk', 'australia', 'nato'] as const;
/** One vocabulary. */
export type VocabularyId = (typeof vocabularyIds)[number];
