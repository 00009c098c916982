import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, Link, ServerlessFunction } from '../facts';
import { mapKnown } from '../maybe';
import type { Props } from '../props';
import { typeKey } from '../resource-type';
import { awsTags, listedTags } from '../tags';
import type { Row } from '../vocabulary';

/** Seconds that AWS Lambda gives a function where nobody says otherwise. */
const TIMEOUT_SECONDS = 3;

/** They hand over an event and go; API Gateway and the like wait for an answer. */
const ASYNCHRONOUS = ['s3.amazonaws.com', 'sns.amazonaws.com', 'events.amazonaws.com'];

/** Stand for one version of a function. */
const ALIASES = ['AWS::Lambda::Alias', 'AWS::Lambda::Version', 'aws_lambda_alias', 'aws:lambda:Alias'].map(typeKey);

/** By reference (an alias stands for its function), by name, or by the name in its ARN. */
function functionLink(props: Props, path: string): Attribute<Link> {
  const target = props.target(path);
  if (target !== undefined && ALIASES.includes(typeKey(target.resource.type)))
    return target.link('FunctionName') ?? target.link('function_name');
  return mapKnown(props.link(path), ({ address, text }) => ({
    ...(address === undefined ? {} : { address }),
    ...(text === undefined ? {} : { text: /:function:([^:/]+)/.exec(text)?.[1] ?? text }),
  }));
}

interface PermissionWords {
  readonly principal: string;
  readonly sourceArn: string;
  readonly conditions: readonly string[];
  readonly schedule: string;
}

/** What a statement of a function's policy tells: who calls it without a condition, and who only leaves events. */
function permission(statement: Props, words: PermissionWords): Attributes<ServerlessFunction> {
  const principal = statement.text(words.principal);
  const isNarrowed = [words.sourceArn, ...words.conditions].some((path) => statement.has(path));
  const isScheduled = statement.target(words.sourceArn)?.isFilled(words.schedule) === true;
  const isEvent = typeof principal === 'string' && ASYNCHRONOUS.includes(principal) && !isScheduled;
  return {
    service: 'lambda',
    callers: isNarrowed ? undefined : mapKnown(principal, (name) => [name]),
    eventsFrom: isEvent ? [principal] : undefined,
  };
}

/** Types of SAM's events that hand over and go. */
const SAM_EVENTS: Readonly<Record<string, string>> = {
  S3: 's3.amazonaws.com',
  SNS: 'sns.amazonaws.com',
  EventBridgeRule: 'events.amazonaws.com',
  CloudWatchEvent: 'events.amazonaws.com',
};

function samEvents(declared: Props): Attribute<readonly string[]> {
  return mapKnown(declared.map('Events'), (events) =>
    [...events.values()].flatMap((event) => {
      const type = event.text('Type');
      return (typeof type === 'string' ? SAM_EVENTS[type] : undefined) ?? [];
    }),
  );
}

function isNone(authorisation: Attribute<string>): Attribute<boolean> {
  return mapKnown(authorisation, (type) => type.toUpperCase() === 'NONE');
}

/** Globals of the template may say what a function of SAM does not. */
const GLOBAL = { unknown: 'the Globals of the template may say it' };

export const lambdaRows: readonly Row<ServerlessFunction>[] = [
  {
    types: ['AWS::Lambda::Function'],
    read: (declared) => ({
      service: 'lambda',
      name: declared.text('FunctionName'),
      runtime: declared.text('Runtime'),
      timeoutSeconds: declared.number('Timeout') ?? TIMEOUT_SECONDS,
      reservedConcurrency: declared.number('ReservedConcurrentExecutions'),
      environment: declared.textsByKey('Environment.Variables'),
      deadLetter: declared.link('DeadLetterConfig.TargetArn'),
      tags: listedTags(declared),
    }),
  },
  {
    types: ['AWS::Serverless::Function'],
    read: (declared) => ({
      service: 'lambda',
      name: declared.text('FunctionName'),
      runtime: declared.text('Runtime') ?? (declared.is('PackageType', 'Image') === true ? undefined : GLOBAL),
      timeoutSeconds: declared.number('Timeout') ?? GLOBAL,
      reservedConcurrency: declared.number('ReservedConcurrentExecutions'),
      environment: declared.textsByKey('Environment.Variables'),
      deadLetter:
        declared.link('DeadLetterQueue.TargetArn') ??
        declared.link('EventInvokeConfig.DestinationConfig.OnFailure.Destination') ??
        (declared.is('EventInvokeConfig.DestinationConfig.OnFailure.Type', 'SQS', 'SNS') === true
          ? { text: 'made by SAM' }
          : undefined),
      eventsFrom: samEvents(declared),
      openUrl: isNone(declared.text('FunctionUrlConfig.AuthType')),
    }),
  },
  {
    types: ['AWS::Lambda::EventInvokeConfig'],
    partOf: (part) => functionLink(part, 'FunctionName'),
    read: (part) => ({ service: 'lambda', deadLetter: part.link('DestinationConfig.OnFailure.Destination') }),
  },
  {
    types: ['AWS::Lambda::Url'],
    partOf: (part) => functionLink(part, 'TargetFunctionArn'),
    read: (part) => ({ service: 'lambda', openUrl: isNone(part.text('AuthType')) }),
  },
  {
    types: ['AWS::Lambda::Permission'],
    partOf: (part) => functionLink(part, 'FunctionName'),
    read: (part) =>
      permission(part, {
        principal: 'Principal',
        sourceArn: 'SourceArn',
        conditions: ['SourceAccount', 'PrincipalOrgID', 'EventSourceToken', 'FunctionUrlAuthType'],
        schedule: 'ScheduleExpression',
      }),
  },
  {
    types: ['aws_lambda_function', 'aws:lambda:Function'],
    read: (declared) => {
      const reserved = declared
        .withoutComputed('reserved_concurrent_executions')
        .number('reserved_concurrent_executions');
      return {
        service: 'lambda',
        name: declared.text('function_name') ?? declared.text('name'),
        runtime: isUnknown(declared.raw('runtime'))
          ? declared.text('runtime')
          : mapKnown(declared.text('runtime'), (text) => text || undefined),
        timeoutSeconds: declared.number('timeout') ?? TIMEOUT_SECONDS,
        // -1 is no reservation.
        reservedConcurrency: typeof reserved === 'number' && reserved < 0 ? undefined : reserved,
        environment: declared.textsByKey('environment.variables'),
        deadLetter: declared.link('dead_letter_config.target_arn'),
        tags: awsTags(declared),
      };
    },
  },
  {
    types: ['aws_lambda_function_event_invoke_config', 'aws:lambda:FunctionEventInvokeConfig'],
    partOf: (part) => functionLink(part, 'function_name'),
    read: (part) => ({ service: 'lambda', deadLetter: part.link('destination_config.on_failure.destination') }),
  },
  {
    types: ['aws_lambda_function_url', 'aws:lambda:FunctionUrl'],
    partOf: (part) => functionLink(part, 'function_name'),
    read: (part) => ({ service: 'lambda', openUrl: isNone(part.text('authorization_type')) }),
  },
  {
    types: ['aws_lambda_permission', 'aws:lambda:Permission'],
    partOf: (part) => functionLink(part, 'function') ?? functionLink(part, 'function_name'),
    read: (part) =>
      permission(part, {
        principal: 'principal',
        sourceArn: 'source_arn',
        conditions: ['source_account', 'principal_org_id', 'event_source_token', 'function_url_auth_type'],
        schedule: 'schedule_expression',
      }),
  },
];
