package tracker.app.permissions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.app.eventstore.CommandIdInterceptor;
import tracker.app.messaging.CommandsWithMetadata;
import tracker.domain.access.AccessCommand;
import tracker.domain.access.AccessRule;
import tracker.domain.access.CallerIdentity;
import tracker.domain.shared.Command;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.RuleBroken;
import tracker.domain.token.TokenCommand;
import tracker.domain.trust.TrustCode;

/** The command port for users: every command from a page or API client is checked here against its sender. */
public final class CheckedCommands implements CommandsWithMetadata {

    private final CommandsWithMetadata commands;
    private final Supplier<CallerIdentity> speaker;
    private final RecentProof proof;

    public CheckedCommands(CommandsWithMetadata commands, Supplier<CallerIdentity> speaker) {
        this(commands, speaker, () -> CompletableFuture.completedFuture(null));
    }

    /** @param proof is asked before sensitive commands */
    public CheckedCommands(CommandsWithMetadata commands, Supplier<CallerIdentity> speaker, RecentProof proof) {
        this.commands = commands;
        this.speaker = speaker;
        this.proof = proof;
    }

    @Override
    public CompletableFuture<Void> send(CommandId id, Command command) {
        return send(id, command, Map.of());
    }

    /** Who sends it is not for the caller to say. */
    @Override
    public CompletableFuture<Void> send(CommandId id, Command command, Map<String, String> said) {
        CallerIdentity asks = speaker.get();
        @Nullable TrustCode trust = CommandPermissions.trust(command);
        Optional<AccessRule> refusal = CommandPermissions.refusal(command, asks);
        if (refusal.isPresent()) {
            SecurityLog.refused(asks, command, trust, refusal.get());
            return CompletableFuture.failedFuture(new RuleBroken(refusal.get()));
        }
        return CommandPermissions.isSensitive(command)
                ? proof.require().thenCompose(proved -> sendProved(id, command, said))
                : sendAllowed(asks, id, command, said);
    }

    /** Roles may have changed while the user was asked, so they are looked up again. */
    private CompletableFuture<Void> sendProved(CommandId id, Command command, Map<String, String> said) {
        CallerIdentity asks = speaker.get();
        Optional<AccessRule> refusal = CommandPermissions.refusal(command, asks);
        if (refusal.isPresent()) {
            SecurityLog.refused(asks, command, CommandPermissions.trust(command), refusal.get());
            return CompletableFuture.failedFuture(new RuleBroken(refusal.get()));
        }
        return sendAllowed(asks, id, command, said);
    }

    private CompletableFuture<Void> sendAllowed(
            CallerIdentity asks, CommandId id, Command command, Map<String, String> said) {
        @Nullable TrustCode trust = CommandPermissions.trust(command);
        if (command instanceof AccessCommand || command instanceof TokenCommand) {
            SecurityLog.allowed(asks, command);
        }
        Map<String, String> marks = new HashMap<>(said);
        marks.putAll(CommandIdInterceptor.by(asks.person()));
        CompletableFuture<Void> sent = commands.send(id, command, marks);
        return sent.whenComplete((done, failure) -> note(asks, command, trust, failure));
    }

    /**
     * Some permissions can be checked only by the aggregate, when a user of one trust names another trust's activity.
     */
    private static void note(
            CallerIdentity asks, Command command, @Nullable TrustCode trust, @Nullable Throwable failure) {
        Throwable why = failure instanceof CompletionException ? failure.getCause() : failure;
        if (why instanceof RuleBroken broken && SecurityLog.isAccessRefusal(broken.rule())) {
            SecurityLog.refused(asks, command, trust, broken.rule());
        }
    }
}
