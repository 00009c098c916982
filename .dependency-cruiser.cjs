/** Who may import whom: ../shared/design/ARCHITECTURE.md in rules that CI runs. */
const SDKS = 'node_modules/(aws-cdk-lib|constructs|@pulumi|cdktf)/';
const OTHER_SDKS = {
  aws: '@pulumi',
  gcp: 'aws-cdk-lib|constructs|@pulumi/azure-native',
  azure: 'aws-cdk-lib|constructs|@pulumi/gcp',
};
const from = (path, pathNot) => (pathNot === undefined ? { path } : { path, pathNot });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Data flows one way; a circle means that two stages are one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'sdks-only-where-things-are-built',
      comment: 'Checking a saved file must not wait for an SDK to load.',
      severity: 'error',
      from: from('^(spec|plan|reference|policies|harness|cli)/', '^harness/(synth|validate)/'),
      to: { path: SDKS },
    },
    {
      name: 'engines-only-in-the-worker',
      comment: 'Only the worker process loads what loads an SDK.',
      severity: 'error',
      from: from(
        '^(spec|plan|reference|policies|harness|cli)/',
        '^harness/(synth|validate)/|^harness/jobs/worker\\.ts$',
      ),
      to: { path: '^(constructs|stacks|harness/synth|harness/validate/cloudformation)' },
    },
    ...Object.entries(OTHER_SDKS).map(([target, others]) => ({
      name: `a-construct-for-${target}-knows-no-other-sdk`,
      comment: 'A target can be added or dropped without the others noticing.',
      severity: 'error',
      from: { path: `^constructs/.*${target}[^/]*$` },
      to: { path: `node_modules/(${others})/` },
    })),
    {
      name: 'spec-knows-no-cloud',
      comment:
        'What a user may write stands before every decision; names of regions and engines are all that it looks up.',
      severity: 'error',
      from: { path: '^spec/' },
      to: { path: '^(plan|constructs|stacks|policies|harness|cli|manifests)/|^reference/(?!regions|row|formats)' },
    },
    {
      name: 'plan-knows-no-engine',
      comment: 'Decisions rest on the platform file and on reference rows only.',
      severity: 'error',
      from: { path: '^plan/' },
      to: { path: '^(constructs|stacks|policies|harness|cli|manifests)/' },
    },
    {
      name: 'reference-knows-nobody',
      comment: 'The outside world is data.',
      severity: 'error',
      from: { path: '^reference/' },
      to: { path: '^(spec|plan|constructs|stacks|policies|harness|cli|manifests)/' },
    },
    {
      name: 'constructs-see-plan-values-only',
      comment: 'A construct that judges or prices itself can not be judged.',
      severity: 'error',
      from: { path: '^(constructs|stacks)/' },
      to: { path: '^(policies|harness|cli)/' },
    },
    {
      name: 'a-construct-knows-no-other-capability',
      comment: 'Units are wired in stacks, by typed outputs.',
      severity: 'error',
      from: { path: '^constructs/(?!foundation/|shared/|store/)([^/]+)/' },
      to: { path: '^constructs/(?!shared/|store/)', pathNot: '^constructs/($1|foundation/outputs)' },
    },
    {
      name: 'a-policy-knows-no-other',
      comment: 'Rules are switched on and off one by one.',
      severity: 'error',
      from: { path: '^policies/[^/]+/' },
      to: {
        path: '^policies/[^/]+/|^harness/(read|cost|report|check|diff|snapshot)/|^cli/',
        pathNot: '^harness/read/graph\\.ts$',
      },
    },
    {
      name: 'cost-and-snapshot-know-no-rule',
      comment: 'Policies, cost and diff never import one another; what they share is the type of a workload.',
      severity: 'error',
      from: { path: '^harness/(cost|snapshot|diff|read|facts)/' },
      to: { path: '^policies/', pathNot: '^policies/define\\.ts$' },
    },
    {
      name: 'facts-know-no-price',
      comment: 'A fact is what the file says, not what it costs.',
      severity: 'error',
      from: { path: '^harness/(facts|read)/' },
      to: { path: '^harness/(cost|check|report|snapshot|diff)/' },
    },
    {
      name: 'a-report-sees-the-result-only',
      comment:
        'Every output is made from one saved, schema-checked value; the pages of comparisons, plans and policies are made from theirs.',
      severity: 'error',
      from: { path: '^harness/report/', pathNot: '^harness/report/(compare|plan|policy)-text\\.ts$' },
      to: { path: '^(spec|plan|reference|policies|constructs|stacks|cli)/|^harness/(?!report/)' },
    },
    {
      name: 'nobody-imports-the-command-line',
      comment: 'The library never parses arguments or exits.',
      severity: 'error',
      from: { pathNot: '^cli/' },
      to: { path: '^cli/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'default', 'types'] },
  },
};
