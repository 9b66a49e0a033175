package tracker.app.api;

/**
 * What a wish has come to.
 *
 * @param activity its id
 * @param version of it with which the wish was fulfilled, so that a repeated request is answered as the first one was
 */
record WriteResult(String activity, long version) {}
