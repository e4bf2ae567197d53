/** Whether a role's column holds values: a baseline, targets or results. */
export function isValueRole(role: string): boolean {
  return role === "baseline" || role.startsWith("target:") || role.startsWith("actual:");
}
