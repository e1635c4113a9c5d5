/** Nothing: without a file of its own here, Next takes the one above, and with it whatever our server does to a response. */
export function register() {}
