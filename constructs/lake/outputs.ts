/** What a lake hands to those who read and write it; `Text` is the engine's own: a token, an `Output<string>`. */
export interface LakeOutputs<Text> {
  readonly zones: readonly ZoneOutputs<Text>[];
}

export interface ZoneOutputs<Text> {
  /** The path in the platform file: `lake.zones.curated`. */
  readonly origin: string;
  /** The name of the bucket or storage account. */
  readonly store: Text;
  /** Where datasets' prefixes begin, with a slash at its end: `s3://...`, `gs://...`, `abfss://...`. */
  readonly uri: Text;
}
