package tracker.ui.followup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.followup.FollowUpQuery.ListTrustProgress;
import tracker.domain.followup.TrustProgressReport;
import tracker.domain.participation.TrustStage;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.analysis.AnalysisCriteria;
import tracker.ui.analysis.AnalysisHeader;
import tracker.ui.analysis.AnalysisKind;
import tracker.ui.analysis.AnalysisView;
import tracker.ui.analysis.ChoiceNavigation;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.CurrentUser;
import tracker.ui.shared.UpdatableComponent;

/** Page of the trusts to follow up. Everyone sees how many; organisers see which ones, with contacts, and can email them. */
@Route(PagePaths.FOLLOW_UP)
@AnonymousAllowed
public final class FollowUpView extends AnalysisView {

    private final transient Commands commands;
    private final transient CurrentUser who;

    public FollowUpView(Commands commands, Queries queries, CurrentUser who, Clock clock) {
        super(AnalysisKind.SILENT, queries, clock);
        this.commands = commands;
        this.who = who;
    }

    @Override
    protected void show(AnalysisContext asked) {
        AnnouncedCampaign campaign = asked.campaign();
        AnalysisCriteria past = asked.criteria();
        FollowUpAddress address = FollowUpAddress.read(asked.location(), campaign.id(), past);
        ListTrustProgress question =
                new ListTrustProgress(campaign.id(), past.filter().type(), past.instant());
        TrustProgressReport first = ask(question, "There is no campaign for this year.");
        AnalysisHeader head = asked.header(
                        AnalysisKind.SILENT,
                        AnalysisAddress.of(campaign.id(), address.part()).withBoard(past.requestedBoard()))
                .choosing(stages(address))
                .choosing(regions(address, first));
        FollowUpList list = new FollowUpList(address, queries(), commands, who.speaker(), past.live());
        UpdatableComponent<TrustProgressReport> all = now -> {
            head.show(now.campaign(), now.moment());
            list.show(now);
        };
        String title = AnalysisKind.SILENT.words() + ", " + campaign.name();
        show(asked, title, question, first, all, head, list, file(address));
    }

    private static ChoiceNavigation stages(FollowUpAddress address) {
        ChoiceNavigation stages = new ChoiceNavigation("Which trusts")
                .with(
                        "All to follow up",
                        address.followUpOnly().toUrl(PagePaths.FOLLOW_UP),
                        address.stage() == null && !address.all());
        for (TrustStage stage : TrustStage.values()) {
            stages.with(
                    ActivityLabels.capital(stage.words()),
                    address.atStage(stage).toUrl(PagePaths.FOLLOW_UP),
                    address.stage() == stage);
        }
        return stages.with("All trusts", address.allTrusts().toUrl(PagePaths.FOLLOW_UP), address.all());
    }

    private static ChoiceNavigation regions(FollowUpAddress address, TrustProgressReport now) {
        Map<String, String> byName = new TreeMap<>();
        now.trusts().forEach(trust -> byName.put(trust.region(), trust.regionCode()));
        ChoiceNavigation regions = new ChoiceNavigation("Region")
                .with(
                        "All regions",
                        address.inRegion("").toUrl(PagePaths.FOLLOW_UP),
                        address.region().isEmpty());
        byName.forEach((name, code) -> regions.with(
                name,
                address.inRegion(code).toUrl(PagePaths.FOLLOW_UP),
                address.region().equals(code)));
        return regions;
    }

    private static Component file(FollowUpAddress address) {
        Anchor file = new Anchor(address.toUrl("silent.csv"), "Download CSV");
        file.getElement()
                .setAttribute("router-ignore", true)
                .setAttribute("download", true)
                .setAttribute("aria-label", "Download CSV: trusts to follow up");
        file.addClassName("file");
        return new Paragraph(file);
    }
}
