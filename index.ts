/**
 * The library: a platform file to its plan, and what any engine wrote to what is wrong with it. It loads no SDK; the
 * programs that build are `ramani/aws`, `ramani/gcp` and `ramani/azure`.
 */

export { checkInput, type InputAnswer, type Question } from './harness/check/check-input';
export { workloadsOf } from './harness/check/workload';
export type { Fact, FactKind, FactOf } from './harness/facts/facts';
export { type Reading, readFacts } from './harness/facts/read-facts';
export { type CloudFormationOptions, readCloudFormation } from './harness/read/cloudformation';
export type { Resource, ResourceGraph, Value } from './harness/read/graph';
export { readPulumiPreview } from './harness/read/pulumi';
export { ReadError } from './harness/read/read-error';
export { readTerraformPlan } from './harness/read/terraform-plan';
export { type Estimate, type Finding, type Result, ResultSchema } from './harness/report/result';
export { type Decision, decisionsOf } from './plan/decision';
export { planPlatform } from './plan/plan';
export type { PlatformPlan, TargetPlan } from './plan/platform-plan';
export { POLICIES } from './policies';
export { definePolicy, type Policy, type Settings, type Workload } from './policies/define';
export { loadPlatform } from './spec/load';
export type { ParseResult } from './spec/parse';
export type { PlatformSpec, Target } from './spec/platform';
export { formatProblem, type Problem } from './spec/problem';
