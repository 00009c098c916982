export { cloudformation, output, pulumi, terraform, urn } from './inputs';
export { type Case, type Cases, type Expected, type FailingCase, PolicyTester, type Runner } from './policy-tester';
