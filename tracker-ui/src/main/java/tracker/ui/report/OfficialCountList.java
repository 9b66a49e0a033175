package tracker.ui.report;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import tracker.domain.campaign.AnnouncedCampaign.FrozenCount;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.report.CampaignReport;
import tracker.domain.report.LaterChangeSummary;
import tracker.domain.report.ReportQuery.GetLaterChanges;
import tracker.domain.report.ReportQuery.GetReport;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.ui.links.ReportNavigation;
import tracker.ui.shared.FigureFormat;

/** The published counts, each with its figures and the changes since. */
final class OfficialCountList extends Div {

    private final CampaignId campaign;
    private final transient Queries queries;
    private final Paragraph finding = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    OfficialCountList(CampaignId campaign, Queries queries) {
        this.campaign = campaign;
        this.queries = queries;
        finding.addClassName("finding");
        list.addClassNames("people", "counts");
        add(finding, list);
    }

    void load() {
        List<FrozenCount> counts = queries.ask(new ListCampaigns())
                .find(campaign.value())
                .map(found -> found.frozen())
                .orElse(List.of());
        finding.setText(
                counts.isEmpty()
                        ? "No official counts have been published yet. The report shows the current figures."
                        : FigureFormat.count(counts.size(), "official count", "official counts") + " published.");
        list.removeAll();
        counts.reversed().forEach(count -> list.add(item(count)));
    }

    private ListItem item(FrozenCount count) {
        Span name = new Span(count.name());
        name.addClassName("name");
        Paragraph about = new Paragraph("Reports up to " + LondonCalendar.inWords(count.instant()) + ", position "
                + FigureFormat.count(count.position()));
        about.addClassName("about");
        Optional<CampaignReport> report = queries.ask(new GetReport(campaign, Area.NATION, count.position()));
        Optional<LaterChangeSummary> later =
                queries.ask(new GetLaterChanges(campaign, Area.NATION, count.position(), 0));
        return new ListItem(
                name,
                about,
                new Paragraph(report.map(OfficialCountList::figures).orElse("Loading the figures.")),
                new Paragraph(later.map(OfficialCountList::since).orElse("")),
                new Paragraph(ReportNavigation.report("Report for this count", campaign, count.position())));
    }

    private static String figures(CampaignReport report) {
        return FigureFormat.count(report.total().held(), "activity", "activities") + " held, "
                + FigureFormat.people(report.total().reached()) + " people reached, "
                + FigureFormat.count(report.takingPart().participating(), "trust", "trusts") + " taking part.";
    }

    private static String since(LaterChangeSummary later) {
        return later.activities() == 0
                ? "No changes since."
                : "Since then " + OfficialCountSummary.signed(later.held()) + " held and "
                        + OfficialCountSummary.signed(later.people()) + " people; "
                        + FigureFormat.count(later.activities(), "activity has", "activities have")
                        + " changed.";
    }
}
