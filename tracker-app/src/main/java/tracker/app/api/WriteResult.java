package tracker.app.api;

/**
 * The result of a command.
 *
 * @param activity its id
 * @param version the activity's version after the command, so that a repeated request gets the same response
 */
record WriteResult(String activity, long version) {}
