package tracker.ui.silence;

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
import tracker.ui.analysis.AnalysisHead;
import tracker.ui.analysis.AnalysisPage;
import tracker.ui.analysis.AnalysisPast;
import tracker.ui.analysis.AnalysisView;
import tracker.ui.analysis.Choices;
import tracker.ui.shared.KindLook;
import tracker.ui.shared.Shown;
import tracker.ui.shared.WhoIsHere;

/** Which trusts are silent. Anyone sees the stage; organisers see whom to ask and can ask. */
@Route(SilenceAddress.PATH)
@AnonymousAllowed
public final class SilentView extends AnalysisView {

    private final transient Commands commands;
    private final transient WhoIsHere who;

    public SilentView(Commands commands, Queries queries, WhoIsHere who, Clock clock) {
        super(AnalysisPage.SILENT, queries, clock);
        this.commands = commands;
        this.who = who;
    }

    @Override
    protected void show(Asked asked) {
        AnnouncedCampaign campaign = asked.campaign();
        AnalysisPast past = asked.past();
        SilenceAddress address = SilenceAddress.read(asked.location(), campaign.id(), past);
        ListTrustProgress question =
                new ListTrustProgress(campaign.id(), past.narrowing().type(), past.instant());
        TrustProgressReport first = ask(question, "There is no campaign for this year.");
        AnalysisHead head = asked.head(
                        AnalysisPage.SILENT,
                        AnalysisAddress.of(campaign.id(), address.part()).looking(past.said()))
                .choosing(stages(address))
                .choosing(regions(address, first));
        SilentList list = new SilentList(
                address, queries(), commands, past.live() && who.speaker().organises());
        Shown<TrustProgressReport> all = now -> {
            head.show(now.campaign(), now.moment());
            list.show(now);
        };
        String title = AnalysisPage.SILENT.words() + ", " + campaign.name();
        show(asked, title, question, first, all, head, list, file(address));
    }

    private static Choices stages(SilenceAddress address) {
        Choices stages = new Choices("Which trusts")
                .with(
                        "All silent ones",
                        address.silent().on(SilenceAddress.PATH),
                        address.stage() == null && !address.all());
        for (TrustStage stage : TrustStage.values()) {
            stages.with(
                    KindLook.capital(stage.words()),
                    address.at(stage).on(SilenceAddress.PATH),
                    address.stage() == stage);
        }
        return stages.with("Every trust", address.every().on(SilenceAddress.PATH), address.all());
    }

    private static Choices regions(SilenceAddress address, TrustProgressReport now) {
        Map<String, String> byName = new TreeMap<>();
        now.trusts().forEach(trust -> byName.put(trust.region(), trust.regionCode()));
        Choices regions = new Choices("Region")
                .with(
                        "All regions",
                        address.in("").on(SilenceAddress.PATH),
                        address.region().isEmpty());
        byName.forEach((name, code) -> regions.with(
                name, address.in(code).on(SilenceAddress.PATH), address.region().equals(code)));
        return regions;
    }

    private static Component file(SilenceAddress address) {
        Anchor file = new Anchor(address.on("silent.csv"), "Download as CSV");
        file.getElement()
                .setAttribute("router-ignore", true)
                .setAttribute("download", true)
                .setAttribute("aria-label", "Download as CSV: silent trusts");
        file.addClassName("file");
        return new Paragraph(file);
    }
}
