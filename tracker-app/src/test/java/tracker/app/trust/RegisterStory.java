package tracker.app.trust;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import tracker.app.datafiles.DataFileFixture;
import tracker.app.datafiles.SequentialCommandSender;
import tracker.domain.shared.Command;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.Commands;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustCommand;
import tracker.domain.trust.TrustCommand.CloseTrust;
import tracker.domain.trust.TrustCommand.DescribeTrust;
import tracker.domain.trust.TrustCommand.MoveTrust;
import tracker.domain.trust.TrustCommand.RegisterTrust;
import tracker.domain.trust.TrustCommand.RenameTrust;
import tracker.domain.trust.TrustRegistry;
import tracker.domain.trust.TrustRule;

/** A register in memory that does as it is told, on 9 March 2027. */
final class RegisterStory implements Commands, TrustRegistry {

    static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    final List<Command> sent = new ArrayList<>();
    final Map<TrustCode, RegisteredTrust> trusts = new LinkedHashMap<>();
    int failsAfter = Integer.MAX_VALUE;

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-09T12:00:00Z"), LondonCalendar.ZONE);

    RegisterLoader loader() {
        return new RegisterLoader(this, new SequentialCommandSender(this), CLOCK);
    }

    /** As when two houses start at once and one has not yet heard of the other's trusts. */
    RegisterLoader loaderWithEmptyRegister() {
        return new RegisterLoader(code -> Optional.empty(), new SequentialCommandSender(this), CLOCK);
    }

    /** The shipped register, loaded; nothing counts as sent yet. */
    static RegisterStory loaded() {
        RegisterStory story = new RegisterStory();
        story.loader().load(file(DataFileFixture.shipped("trusts.csv")));
        story.sent.clear();
        return story;
    }

    static TrustFile file(String text) {
        return TrustFile.read(DataFileFixture.file("trusts.csv", text), RegisterLists.shipped());
    }

    RegisteredTrust trust(String code) {
        return find(new TrustCode(code)).orElseThrow();
    }

    @Override
    public Optional<RegisteredTrust> find(TrustCode code) {
        return Optional.ofNullable(trusts.get(code));
    }

    @Override
    public CompletableFuture<Void> send(CommandId id, Command command) {
        if (sent.size() >= failsAfter) {
            return CompletableFuture.failedFuture(new IllegalStateException("the store is gone"));
        }
        TrustCommand c = (TrustCommand) command;
        if (c instanceof RegisterTrust && trusts.containsKey(c.trust())) {
            return CompletableFuture.failedFuture(new RuleBroken(TrustRule.A_TRUST_IS_REGISTERED_ONCE));
        }
        sent.add(command);
        trusts.compute(c.trust(), (code, before) -> after(c, before));
        return CompletableFuture.completedFuture(null);
    }

    private static RegisteredTrust after(TrustCommand command, RegisteredTrust t) {
        return switch (command) {
            case RegisterTrust c ->
                new RegisteredTrust(
                        c.trust(),
                        c.name().value(),
                        c.type(),
                        c.region(),
                        c.icb(),
                        c.place(),
                        c.opened(),
                        null,
                        Set.of());
            case RenameTrust c ->
                new RegisteredTrust(
                        c.trust(),
                        c.name().value(),
                        t.type(),
                        t.region(),
                        t.icb(),
                        t.place(),
                        t.opened(),
                        t.closed(),
                        t.successors());
            case MoveTrust c ->
                new RegisteredTrust(
                        c.trust(),
                        t.name(),
                        t.type(),
                        c.region(),
                        c.icb(),
                        t.place(),
                        t.opened(),
                        t.closed(),
                        t.successors());
            case DescribeTrust c ->
                new RegisteredTrust(
                        c.trust(),
                        t.name(),
                        c.type(),
                        t.region(),
                        t.icb(),
                        c.place(),
                        t.opened(),
                        t.closed(),
                        t.successors());
            case CloseTrust c ->
                new RegisteredTrust(
                        c.trust(),
                        t.name(),
                        t.type(),
                        t.region(),
                        t.icb(),
                        t.place(),
                        t.opened(),
                        c.day(),
                        c.successors());
        };
    }
}
