/** What `{ AWS: * }`, Cloud Storage's members and access list entries call everyone, with an account or without. */
const EVERYONE = ['*', 'allUsers', 'allAuthenticatedUsers'];

export function isPublic(principals: readonly string[]): boolean {
  return principals.some((principal) => EVERYONE.includes(principal));
}
