/**
 * Has Office.js hold every call against the requirement sets of its Excel: members that came later throw `ApiNotFound`.
 * The client has the switch but leaves it off. Called before office.js is loaded; it stands alone, so that its text can be
 * sent into a browser.
 */
export function enforceRequirementSets(target: Window): void {
  const whenSet = (owner: object, name: string, act: (value: object) => void): void => {
    let held: unknown = Reflect.get(owner, name);
    Object.defineProperty(owner, name, {
      configurable: true,
      enumerable: true,
      get: () => held,
      set: (value: unknown) => {
        held = value;
        if ((typeof value === "object" || typeof value === "function") && value) act(value);
      },
    });
  };
  whenSet(target, "OfficeExtension", (extension) => {
    if (Reflect.has(extension, "CommonUtility")) return;
    whenSet(extension, "CommonUtility", (utility) => {
      Reflect.set(utility, "_doApiNotSupportedCheck", true);
    });
  });
}
