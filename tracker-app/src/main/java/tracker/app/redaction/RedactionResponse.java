package tracker.app.redaction;

import tracker.app.eventstore.ActivityEventRepository.EventHistory;

/**
 * An activity whose text has been removed.
 *
 * @param version after it
 */
record RedactionResponse(String id, long version) {

    static RedactionResponse of(EventHistory story, boolean toItsTrust) {
        return new RedactionResponse(story.events().getFirst().id().value(), story.version());
    }
}
