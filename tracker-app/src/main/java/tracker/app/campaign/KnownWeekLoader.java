package tracker.app.campaign;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tracker.app.datafiles.SendingFailedException;
import tracker.app.datafiles.SequentialCommandSender;
import tracker.domain.campaign.CampaignCommand;
import tracker.domain.campaign.CampaignCommand.AnnounceCampaign;
import tracker.domain.campaign.CampaignRegistry;
import tracker.domain.campaign.CampaignRule;
import tracker.domain.shared.RuleBroken;

/**
 * Announces the known weeks that nobody has announced, each with its courses. A week that is there is left alone: people may
 * have moved it or retired a course since, and a course is offered only in the same go as its week.
 */
@Component
class KnownWeekLoader {

    private final CampaignRegistry campaigns;
    private final SequentialCommandSender commands;

    KnownWeekLoader(CampaignRegistry campaigns, SequentialCommandSender commands) {
        this.campaigns = campaigns;
        this.commands = commands;
    }

    /**
     * Announces missing campaigns one after another.
     *
     * @return those announced, for example "2027"
     */
    List<String> announce(List<KnownWeek> weeks) throws SendingFailedException {
        List<String> announced = new ArrayList<>();
        for (KnownWeek week : weeks) {
            if (campaigns.find(week.campaign()).isEmpty() && announced(week)) {
                announced.add(week.campaign().toString());
            }
        }
        return announced;
    }

    /** Another node may have announced it first; that is not an error. */
    private boolean announced(KnownWeek week) throws SendingFailedException {
        try {
            for (CampaignCommand command : announcing(week)) {
                commands.send(command);
            }
            return true;
        } catch (RuleBroken refused) {
            if (refused.rule() != CampaignRule.THERE_IS_ONE_CAMPAIGN_A_YEAR) {
                throw refused;
            }
            return false;
        }
    }

    private static List<CampaignCommand> announcing(KnownWeek week) {
        List<CampaignCommand> commands = new ArrayList<>();
        commands.add(new AnnounceCampaign(week.campaign(), week.name(), week.days(), week.dates()));
        commands.addAll(KnownCourseList.offeredIn(week.campaign()));
        return commands;
    }
}
