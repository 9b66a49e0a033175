package tracker.app.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tracker.app.datafiles.DataFileResolver;
import tracker.app.datafiles.SendingFailedException;
import tracker.app.datafiles.SequentialCommandSender;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.AnnouncedCampaign.OfferedCourse;
import tracker.domain.campaign.CampaignCommand.AnnounceCampaign;
import tracker.domain.campaign.CampaignCommand.OfferCourse;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignRegistry;
import tracker.domain.campaign.CampaignRule;
import tracker.domain.shared.Command;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.Commands;
import tracker.domain.shared.RuleBroken;

/** Campaigns in memory; after {@link #loaded} they are the shipped ones. */
public final class ShippedWeekFixture implements CampaignRegistry, Commands {

    final List<Command> sent = new ArrayList<>();
    final Map<CampaignId, AnnouncedCampaign> campaigns = new LinkedHashMap<>();

    public static ShippedWeekFixture loaded() {
        ShippedWeekFixture weeks = new ShippedWeekFixture();
        weeks.announce();
        weeks.sent.clear();
        return weeks;
    }

    List<String> announce() {
        try {
            return new KnownWeekLoader(this, new SequentialCommandSender(this))
                    .announce(KnownWeekReader.read(DataFileResolver.file("campaigns.csv")));
        } catch (SendingFailedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public Optional<AnnouncedCampaign> find(CampaignId id) {
        return Optional.ofNullable(campaigns.get(id));
    }

    @Override
    public CompletableFuture<Void> send(CommandId id, Command command) {
        switch (command) {
            case AnnounceCampaign c
            when campaigns.containsKey(c.campaign()) -> {
                return CompletableFuture.failedFuture(new RuleBroken(CampaignRule.THERE_IS_ONE_CAMPAIGN_A_YEAR));
            }
            case AnnounceCampaign c ->
                campaigns.put(
                        c.campaign(),
                        new AnnouncedCampaign(
                                c.campaign(),
                                c.name().value(),
                                c.days(),
                                c.dates(),
                                false,
                                new ArrayList<>(),
                                List.of(),
                                List.of()));
            case OfferCourse c ->
                find(c.campaign())
                        .orElseThrow()
                        .courses()
                        .add(new OfferedCourse(
                                c.course(),
                                c.title().value(),
                                c.provider().value(),
                                c.address().value()));
            default -> throw new IllegalArgumentException(command.toString());
        }
        sent.add(command);
        return CompletableFuture.completedFuture(null);
    }
}
