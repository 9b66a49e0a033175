package tracker.app.permissions;

import static tracker.domain.access.Permission.ADMINISTRATORS;
import static tracker.domain.access.Permission.ANYONE;
import static tracker.domain.access.Permission.ITS_LEAD;
import static tracker.domain.access.Permission.ITS_TRUST;
import static tracker.domain.access.Permission.ORGANISERS;
import static tracker.domain.access.Permission.THE_TRACKER;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.access.AccessQuery.GetEmailDelivery;
import tracker.domain.access.AccessQuery.GetOwnAccount;
import tracker.domain.access.AccessQuery.ListAuthors;
import tracker.domain.access.AccessQuery.ListEmailMessages;
import tracker.domain.access.AccessQuery.ListPeople;
import tracker.domain.access.AccessRule;
import tracker.domain.access.CallerIdentity;
import tracker.domain.access.Permission;
import tracker.domain.calendar.CalendarQuery.GetCalendar;
import tracker.domain.calendar.CalendarQuery.GetFeedAddress;
import tracker.domain.calendar.CalendarQuery.GetFeedEntry;
import tracker.domain.calendar.CalendarQuery.GetOpenFeed;
import tracker.domain.calendar.CalendarQuery.GetTrustFeed;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.comparison.ComparisonQuery.GetComparison;
import tracker.domain.departmentvisit.DepartmentVisitQuery.GetDepartmentVisit;
import tracker.domain.deprivation.DeprivationQuery.GetDeprivationSummary;
import tracker.domain.display.DisplayQuery.ListDisplays;
import tracker.domain.figurecheck.FigureCheckQuery.ListHeldFigures;
import tracker.domain.followup.FollowUpQuery.ListContacts;
import tracker.domain.followup.FollowUpQuery.ListTrustProgress;
import tracker.domain.imports.ImportQuery.GetImport;
import tracker.domain.imports.ImportQuery.ListEditedActivities;
import tracker.domain.imports.ImportQuery.ListImportedRows;
import tracker.domain.imports.ImportQuery.ListImports;
import tracker.domain.outlook.OutlookQuery.GetForecast;
import tracker.domain.outlook.OutlookQuery.GetGoals;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetBoard;
import tracker.domain.participation.ParticipationQuery.GetBridge;
import tracker.domain.participation.ParticipationQuery.GetParticipation;
import tracker.domain.participation.ParticipationQuery.GetPlaceBoard;
import tracker.domain.participation.ParticipationQuery.GetReplay;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.participation.ParticipationQuery.GetTrustBridge;
import tracker.domain.participation.ParticipationQuery.IsBehind;
import tracker.domain.participation.ParticipationQuery.ListBridgeEvents;
import tracker.domain.participation.ParticipationQuery.ListChangedActivities;
import tracker.domain.participation.ParticipationQuery.ListDeadLetters;
import tracker.domain.participation.ParticipationQuery.ListOwnActivities;
import tracker.domain.participation.ParticipationQuery.ListRecentEvents;
import tracker.domain.participation.ParticipationQuery.ListTrustStandings;
import tracker.domain.problem.ProblemQuery.ListProblems;
import tracker.domain.report.ReportQuery.GetLaterChanges;
import tracker.domain.report.ReportQuery.GetReport;
import tracker.domain.report.ReportQuery.PreviewCount;
import tracker.domain.school.SchoolQuery.FindSchools;
import tracker.domain.school.SchoolQuery.ListYearGroups;
import tracker.domain.schooltalk.SchoolTalkQuery.GetSchoolTalk;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Query;
import tracker.domain.specialism.SpecialismQuery.ListSpecialisms;
import tracker.domain.stand.StandQuery.GetStand;
import tracker.domain.stand.StandQuery.GetStandCounter;
import tracker.domain.stand.StandQuery.ListStandCounts;
import tracker.domain.token.TokenQuery.ListTokens;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustQuery.ListTrusts;
import tracker.domain.trust.TrustScoped;

/** Who may send which query. A query that is not listed is refused, and a test checks that all are listed. */
public final class QueryPermissions {

    private static final Map<Class<?>, Permission> TABLE = Map.ofEntries(
            Map.entry(ListCampaigns.class, ANYONE),
            Map.entry(ListTrusts.class, ANYONE),
            Map.entry(GetParticipation.class, ANYONE),
            Map.entry(GetBoard.class, ANYONE),
            Map.entry(GetPlaceBoard.class, ANYONE),
            Map.entry(GetTrustBoard.class, ANYONE),
            Map.entry(IsBehind.class, ANYONE),
            Map.entry(GetTrustBridge.class, ANYONE),
            Map.entry(ListTrustStandings.class, ANYONE),
            Map.entry(ListRecentEvents.class, ANYONE),
            Map.entry(GetBridge.class, ANYONE),
            Map.entry(GetReplay.class, ANYONE),
            Map.entry(ListBridgeEvents.class, ANYONE),
            Map.entry(GetActivityHistory.class, ANYONE),
            Map.entry(ListChangedActivities.class, ANYONE),
            Map.entry(GetReport.class, ANYONE),
            Map.entry(PreviewCount.class, ANYONE),
            Map.entry(GetLaterChanges.class, ANYONE),
            Map.entry(FindSchools.class, ANYONE),
            Map.entry(ListYearGroups.class, ANYONE),
            Map.entry(ListSpecialisms.class, ANYONE),
            Map.entry(GetCalendar.class, ANYONE),
            Map.entry(GetFeedEntry.class, ANYONE),
            Map.entry(GetComparison.class, ANYONE),
            Map.entry(GetForecast.class, ANYONE),
            Map.entry(GetGoals.class, ANYONE),
            Map.entry(GetDeprivationSummary.class, ANYONE),
            Map.entry(ListTrustProgress.class, ANYONE),
            Map.entry(ListContacts.class, ORGANISERS),
            Map.entry(GetOpenFeed.class, ANYONE),
            Map.entry(GetTrustFeed.class, ITS_TRUST),
            Map.entry(GetFeedAddress.class, ITS_TRUST),
            Map.entry(ListImports.class, ITS_TRUST),
            Map.entry(GetImport.class, ITS_TRUST),
            Map.entry(ListImportedRows.class, ITS_TRUST),
            Map.entry(ListEditedActivities.class, ITS_TRUST),
            Map.entry(ListStandCounts.class, ANYONE),
            Map.entry(GetStandCounter.class, ANYONE),
            Map.entry(GetStand.class, ITS_TRUST),
            Map.entry(GetSchoolTalk.class, ITS_TRUST),
            Map.entry(GetDepartmentVisit.class, ITS_TRUST),
            Map.entry(ListOwnActivities.class, ITS_TRUST),
            Map.entry(ListDeadLetters.class, ORGANISERS),
            Map.entry(ListDisplays.class, ORGANISERS),
            Map.entry(ListHeldFigures.class, ORGANISERS),
            Map.entry(ListProblems.class, ORGANISERS),
            Map.entry(ListPeople.class, ITS_LEAD),
            Map.entry(ListTokens.class, ITS_LEAD),
            Map.entry(ListAuthors.class, ITS_TRUST),
            Map.entry(GetOwnAccount.class, Permission.ONESELF),
            Map.entry(GetEmailDelivery.class, Permission.ANYONE),
            Map.entry(ListEmailMessages.class, ADMINISTRATORS));

    private QueryPermissions() {}

    /** Null for a query that is not listed. */
    public static @Nullable Permission named(Class<?> query) {
        return TABLE.get(query);
    }

    /** The public and the trust itself may ask the same, and only the trust is told what is not public yet. */
    static Permission of(Query<?> query) {
        if (query instanceof GetActivityHistory history && history.reader() != null
                || query instanceof ListChangedActivities changed && changed.toItsTrust()) {
            return ITS_TRUST;
        }
        return TABLE.getOrDefault(query.getClass(), THE_TRACKER);
    }

    /** Why the user may not send it; empty if allowed. */
    static Optional<AccessRule> refusal(Query<?> query, CallerIdentity speaker) {
        @Nullable PersonId about = query instanceof GetOwnAccount own ? own.person() : null;
        return of(query).refusal(speaker, trust(query), about);
    }

    static @Nullable TrustCode trust(Query<?> query) {
        if (query instanceof GetActivityHistory history) {
            return history.reader();
        }
        if (query instanceof ListChangedActivities changed) {
            return changed.trust();
        }
        return query instanceof TrustScoped scoped ? scoped.trust() : null;
    }
}
