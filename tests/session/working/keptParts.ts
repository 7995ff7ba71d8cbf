/** Of parts of working data those that hold any work, not only how often a kind of it was changed. */
export const keptParts = (parts: readonly string[]): string[] =>
  parts.filter((part) => {
    const within = part.replace(/<revision of="[a-z]+" is="\d+"\/>/gu, '');
    return !/^<workingData [^>]*>(?:<criterion number="\d+"><\/criterion>|<report><\/report>)*<\/workingData>$/u.test(
      within,
    );
  });
