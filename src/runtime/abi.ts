/** Version of the interface between emitted modules and this runtime; raised when an emitted module would no longer work or no longer give the same bytes. */
export const abi = 1;
