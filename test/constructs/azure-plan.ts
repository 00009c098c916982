import type { TargetPlan, UpkeepJob } from '../../plan/platform-plan';
import { targetPlan } from '../fixtures/target-plan';

export function azurePlan(overrides: Partial<TargetPlan> = {}): TargetPlan {
  return targetPlan({
    target: 'azure',
    account: '00000000-0000-0000-0000-000000000000',
    tenant: '00000000-0000-0000-0000-000000000001',
    region: 'southafricanorth',
    ...overrides,
  });
}

/** A weekly run over `orders`. */
export function upkeepJob(overrides: Partial<UpkeepJob> = {}): UpkeepJob {
  const { task = 'compact' } = overrides;
  return {
    name: task,
    task,
    everyHours: 168,
    datasets: ['orders'],
    workers: 3,
    minutes: 20,
    timeoutMinutes: 80,
    ...overrides,
  };
}
