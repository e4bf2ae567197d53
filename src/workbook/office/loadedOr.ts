/** What was loaded, or something else where a failed request has no answer to it. */
export function loadedOr<Value, Other>(other: Other, loaded: () => Value): Value | Other {
  try {
    return loaded();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return other;
    throw error;
  }
}
