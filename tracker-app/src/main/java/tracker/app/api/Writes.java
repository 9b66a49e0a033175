package tracker.app.api;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletionException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tracker.app.eventstore.ActivityFacts;
import tracker.app.eventstore.StoredCommands;
import tracker.app.eventstore.StoredCommands.Stored;
import tracker.app.eventstore.WishMarks;
import tracker.app.messaging.MarkedCommands;
import tracker.domain.participation.ActivityCommand;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.RuleBroken;

/**
 * Brings what a machine wishes to where commands are decided: in the name of the token's trust only, once for each key, and on the
 * version that was seen (decision 0028).
 */
@Component
class Writes {

    private final MarkedCommands commands;
    private final StoredCommands stored;
    private final ActivityFacts facts;

    /** The house's own port, because the token has been checked. */
    Writes(@Qualifier("house") MarkedCommands commands, StoredCommands stored, ActivityFacts facts) {
        this.commands = commands;
        this.stored = stored;
        this.facts = facts;
    }

    /**
     * Returns once it is stored durably.
     *
     * @param said the body, whose print is kept beside the key
     */
    Written send(WriteRequest request, Object said, ActivityCommand command) {
        if (!request.holder().trust().equals(command.trust())) {
            throw Doorkeeper.stranger(request.holder(), request.path());
        }
        String print = Print.of(request.path(), said);
        CommandId id = request.commandId();
        Optional<Written> before = request.key() == null ? Optional.empty() : fulfilled(id, print);
        return before.orElseGet(() -> sent(request, print, id, command));
    }

    private Written sent(WriteRequest request, String print, CommandId id, ActivityCommand command) {
        try {
            commands.send(id, command, marks(request, print, command)).join();
        } catch (CompletionException failure) {
            // the same request may have come twice at once, and the other one was quicker
            return fulfilled(id, print).orElseThrow(() -> refusal(request, command, failure));
        }
        // nothing is stored of what changes nothing
        return fulfilled(id, print)
                .orElseGet(() -> new Written(
                        command.id().value(),
                        facts.version(command.id().value()).orElseThrow()));
    }

    /** Which of several versions was seen is known here; that it still is the one there is, is looked at where it is stored. */
    private Map<String, String> marks(WriteRequest request, String print, ActivityCommand command) {
        if (request.seen() == null) {
            return Map.of(WishMarks.PRINT, print);
        }
        OptionalLong version = facts.version(command.id().value());
        if (version.isEmpty() || !request.seen().matches(version.getAsLong())) {
            throw Refusals.moved(version);
        }
        return Map.of(WishMarks.PRINT, print, WishMarks.SEEN, String.valueOf(version.getAsLong()));
    }

    /** What was stored under this id, if it was asked for in the same words. */
    private Optional<Written> fulfilled(CommandId id, String print) {
        Optional<Stored> fact = stored.find(id);
        if (fact.isPresent() && !Objects.equals(fact.get().print(), print)) {
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "This Idempotency-Key was used for another request, which is stored. Take a new key for a new wish.");
        }
        return fact.map(found -> new Written(found.activity(), found.version()));
    }

    private Problem refusal(WriteRequest request, ActivityCommand command, CompletionException failure) {
        if (!(failure.getCause() instanceof RuleBroken broken)) {
            return Refusals.nobodyKnows();
        }
        OptionalLong version = facts.version(command.id().value());
        return request.seen() != null && version.isPresent() && !request.seen().matches(version.getAsLong())
                ? Refusals.moved(version)
                : Refusals.of(broken, version);
    }
}
