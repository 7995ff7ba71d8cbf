/** The pictures of the scores that the pane puts into a report: as they are now, and as they have changed. */
export const pictureKinds = ['profile', 'change'] as const;
export type PictureKind = (typeof pictureKinds)[number];
