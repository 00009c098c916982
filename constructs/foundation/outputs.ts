/** What a foundation hands to the constructs that stand on it; `Text` is the engine's own: a token, an `Output<string>`. */
export interface FoundationOutputs<Text> {
  /** The key that data is encrypted with: its ARN, resource name or URI. */
  readonly key: Text;
  /** Where access logs go: the bucket's name or, on Azure, the account's resource id. */
  readonly logArchive: Text;
  /** The store of programs: the name of the bucket or account. */
  readonly artifacts: Text;
  /** Where alarms go: a topic's ARN, the id of a notification channel or an action group. */
  readonly alertChannel: Text;
  /** The subnet (on AWS the network) that services are put into: its id. */
  readonly network: Text;
}
