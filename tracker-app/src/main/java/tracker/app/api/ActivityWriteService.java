package tracker.app.api;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletionException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tracker.app.eventstore.ActivityEventRepository;
import tracker.app.eventstore.ExpectedVersionInterceptor;
import tracker.app.eventstore.StoredCommandRepository;
import tracker.app.eventstore.StoredCommandRepository.StoredCommand;
import tracker.app.messaging.CommandsWithMetadata;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.PersonalDataQuestion;
import tracker.domain.shared.RuleBroken;

/**
 * Sends the commands of API clients: for the token's trust only, once for each idempotency key, and on the expected
 * version (decision 0028).
 */
@Component
class ActivityWriteService {

    private final CommandsWithMetadata commands;
    private final StoredCommandRepository stored;
    private final ActivityEventRepository facts;

    /** The unchecked port, because the token has already been checked. */
    ActivityWriteService(
            @Qualifier("house") CommandsWithMetadata commands,
            StoredCommandRepository stored,
            ActivityEventRepository facts) {
        this.commands = commands;
        this.stored = stored;
        this.facts = facts;
    }

    /**
     * Returns once it is stored durably.
     *
     * @param said the request body; its fingerprint is stored with the key
     */
    WriteResult send(WriteRequest request, Object said, ActivityCommand command) {
        if (!request.holder().trust().equals(command.trust())) {
            throw ApiTokenInterceptor.otherTrust(request.holder(), request.path());
        }
        String print = RequestFingerprint.of(request.path(), said);
        CommandId id = request.commandId();
        Optional<WriteResult> before = fulfilledBefore(request, id, print);
        return before.orElseGet(() -> {
            askAboutPersonalData(request, command);
            return sent(request, print, id, command);
        });
    }

    private Optional<WriteResult> fulfilledBefore(WriteRequest request, CommandId id, String print) {
        CommandId former = request.formerCommandId();
        return former == null ? Optional.empty() : fulfilled(id, print).or(() -> fulfilled(former, print));
    }

    /** Text that looks like personal data is stored only when the client says that it is none. */
    private static void askAboutPersonalData(WriteRequest request, ActivityCommand command) {
        if (!request.textConfirmed()) {
            PersonalDataQuestion.about(command).ifPresent(question -> {
                throw new ApiProblemException(HttpStatus.UNPROCESSABLE_CONTENT, question)
                        .with("rule", "TEXT_LIKE_PERSONAL_DATA_IS_CONFIRMED")
                        .with("confirmWith", "?" + WriteRequestResolver.CONFIRM + "=" + WriteRequestResolver.CONFIRMED);
            });
        }
    }

    private WriteResult sent(WriteRequest request, String print, CommandId id, ActivityCommand command) {
        try {
            commands.send(id, command, marks(request, print, command)).join();
        } catch (CompletionException failure) {
            // the same request may have arrived twice at once, and the other one was first
            return fulfilled(id, print).orElseThrow(() -> refusal(request, command, failure));
        }
        // a command without effect stores nothing
        return fulfilled(id, print)
                .orElseGet(() -> new WriteResult(
                        command.id().value(),
                        facts.version(command.id().value()).orElseThrow()));
    }

    /** Resolves the expected version here; the store checks that it is still current. */
    private Map<String, String> marks(WriteRequest request, String print, ActivityCommand command) {
        if (request.ifMatch() == null) {
            return Map.of(ExpectedVersionInterceptor.FINGERPRINT, print);
        }
        OptionalLong version = facts.version(command.id().value());
        if (version.isEmpty() || !request.ifMatch().matches(version.getAsLong())) {
            throw RefusalStatusMapper.versionMoved(version);
        }
        return Map.of(
                ExpectedVersionInterceptor.FINGERPRINT,
                print,
                ExpectedVersionInterceptor.EXPECTED_VERSION,
                String.valueOf(version.getAsLong()));
    }

    /** The event stored under this id, if the request was the same. */
    private Optional<WriteResult> fulfilled(CommandId id, String print) {
        Optional<StoredCommand> fact = stored.find(id);
        if (fact.isPresent() && !Objects.equals(fact.get().fingerprint(), print)) {
            throw new ApiProblemException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "This Idempotency-Key was used for another request, which is stored. Use a new key for a new request.");
        }
        return fact.map(found -> new WriteResult(found.activity(), found.version()));
    }

    private ApiProblemException refusal(WriteRequest request, ActivityCommand command, CompletionException failure) {
        if (!(failure.getCause() instanceof RuleBroken broken)) {
            return RefusalStatusMapper.outcomeUnknown();
        }
        OptionalLong version = facts.version(command.id().value());
        return request.ifMatch() != null
                        && version.isPresent()
                        && !request.ifMatch().matches(version.getAsLong())
                ? RefusalStatusMapper.versionMoved(version)
                : RefusalStatusMapper.of(broken, version);
    }
}
