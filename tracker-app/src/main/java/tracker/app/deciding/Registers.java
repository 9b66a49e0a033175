package tracker.app.deciding;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tracker.app.campaign.AllCampaigns;
import tracker.app.database.CommandsDatabase;
import tracker.app.eventstore.DecidedOn;
import tracker.app.trust.WholeRegister;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignId;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;

/**
 * Trusts and campaigns for the rules, from a copy in memory instead of two look-ups per command (decision 0015).
 *
 * <p>A copy may be old: another node may have stored a newer fact. So a command is stored only if the registers have not moved
 * since ({@link DecidedOn}), and refused only if they have not ({@link StaleRefusals}).
 */
@Component
class Registers {

    private static final String RESOURCE = Registers.class.getName();

    private final WholeRegister trusts;
    private final AllCampaigns campaigns;
    private final CommandsDatabase database;
    private volatile @Nullable RegisterCopy newest;

    Registers(WholeRegister trusts, AllCampaigns campaigns, CommandsDatabase database) {
        this.trusts = trusts;
        this.campaigns = campaigns;
        this.database = database;
    }

    Optional<RegisteredTrust> trust(TrustCode code) {
        return Optional.ofNullable(copy().trusts().get(code));
    }

    Optional<AnnouncedCampaign> campaign(CampaignId id) {
        return Optional.ofNullable(copy().campaigns().get(id));
    }

    /** The next command reads the registers anew. */
    void forget() {
        newest = null;
    }

    /** Whether the registers have moved since the command on this thread asked them; if so they are read anew. */
    boolean haveMoved() {
        RegisterCopy asked = CurrentUnitOfWork.get().getResource(RESOURCE);
        boolean moved = asked != null && asked.version() != version();
        if (moved) {
            forget();
        }
        return moved;
    }

    /** All that one command asks stands at one version. */
    private RegisterCopy copy() {
        if (!CurrentUnitOfWork.isStarted()) {
            return upToDate();
        }
        UnitOfWork<?> command = CurrentUnitOfWork.get();
        RegisterCopy asked = command.getResource(RESOURCE);
        if (asked != null) {
            return asked;
        }
        RegisterCopy copy = upToDate();
        command.resources().put(RESOURCE, copy);
        command.onRollback(lost -> haveMovedSince(copy));
        DecidedOn.version(copy.version());
        return copy;
    }

    private void haveMovedSince(RegisterCopy copy) {
        RegisterCopy now = newest;
        if (now != null && now.version() == copy.version() && version() != copy.version()) {
            forget();
        }
    }

    private RegisterCopy upToDate() {
        RegisterCopy copy = newest;
        return copy != null ? copy : read();
    }

    private synchronized RegisterCopy read() {
        RegisterCopy copy = newest;
        if (copy == null) {
            long version = version();
            copy = new RegisterCopy(
                    version,
                    trusts.all().stream()
                            .collect(Collectors.toUnmodifiableMap(RegisteredTrust::code, Function.identity())),
                    campaigns.all().stream()
                            .collect(Collectors.toUnmodifiableMap(AnnouncedCampaign::id, Function.identity())));
            newest = copy;
        }
        return copy;
    }

    private long version() {
        return database.outside()
                .sql("select version from register_version")
                .query(Long.class)
                .single();
    }
}
