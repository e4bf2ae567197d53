/** An error as Excel answers it: the code and text Office.js hands to the add-in. */
export class HostError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

export function itemAlreadyExists(): HostError {
  const text = "A resource with the same name or identifier already exists.";
  return new HostError("ItemAlreadyExists", text, 409);
}

export function invalidArgument(): HostError {
  const text = "The argument is invalid or missing or has an incorrect format.";
  return new HostError("InvalidArgument", text);
}

export function invalidOperation(message: string): HostError {
  return new HostError("InvalidOperation", message);
}

export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.", 403);
}

/** Something Excel has and this host has not: it fails loudly, never with a made-up answer. */
export function notModelled(what: string): HostError {
  return new HostError("NotModelled", `NotModelled: ${what}`, 501);
}
