/**
 * A request that Excel would refuse, with the code that Excel sends. The client turns it into an `OfficeExtension.Error`.
 */
export type ErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedOperation"
  | (string & {});

export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export function invalidArgument(why: string): HostError {
  return new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format. ${why}`);
}

export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}.`);
}

export function alreadyExists(what: string): HostError {
  return new HostError("ItemAlreadyExists", `The resource being created already exists: ${what}.`);
}

export function accessDenied(sheet: string): HostError {
  return new HostError("AccessDenied", `You cannot perform the requested operation: ${sheet} is protected.`);
}
