import type { TargetPlan } from '../../plan/platform-plan';

/** Work that needs an engine: done in a process of its own, so that nothing else loads an SDK, and kept by its content. */
export type Job =
  | { readonly kind: 'synthesise'; readonly plan: TargetPlan }
  | {
      readonly kind: 'validate';
      readonly region: string;
      readonly templates: readonly { readonly name: string; readonly text: string }[];
    };

/** What a worker is told, and what it answers when the folder is filled. */
export interface Order {
  readonly job: Job;
  readonly folder: string;
}

export type Answer = { readonly done: true } | { readonly failed: string };
