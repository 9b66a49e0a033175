package tracker.app.imports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.domain.imports.EditedActivity;
import tracker.domain.imports.ImportId;
import tracker.domain.imports.ImportQuery.EditedActivityList;
import tracker.domain.imports.ImportQuery.GetImport;
import tracker.domain.imports.ImportQuery.ListEditedActivities;
import tracker.domain.imports.ImportQuery.ListImportedRows;
import tracker.domain.imports.ImportQuery.ListImports;
import tracker.domain.imports.ImportSummary;
import tracker.domain.imports.ImportedRow;
import tracker.domain.trust.TrustCode;

/** Answers queries about imports. */
@Configuration(proxyBeanMethods = false)
class ImportQueryHandler {

    private static final int MOST_EDITED = 100;

    @Bean
    QueryHandlerRegistration<ListImports, List<ImportSummary>> listImports(ImportRepository imports) {
        return new QueryHandlerRegistration<>(ListImports.class, asked -> imports.newest(asked.trust()));
    }

    @Bean
    QueryHandlerRegistration<GetImport, Optional<ImportSummary>> getImport(ImportRepository imports) {
        return new QueryHandlerRegistration<>(GetImport.class, asked -> of(imports, asked.id(), asked.trust()));
    }

    @Bean
    QueryHandlerRegistration<ListImportedRows, List<ImportedRow>> listImportedRows(
            ImportRepository imports, ImportRowRepository rows) {
        return new QueryHandlerRegistration<>(
                ListImportedRows.class,
                asked -> of(imports, asked.id(), asked.trust())
                        .map(told -> rows.list(told.id(), asked.only(), asked.after(), asked.most()))
                        .orElse(List.of()));
    }

    @Bean
    QueryHandlerRegistration<ListEditedActivities, EditedActivityList> listEditedSince(
            ImportRepository imports, JdbcClient jdbc) {
        EditedRowRepository edited = new EditedRowRepository(jdbc);
        return new QueryHandlerRegistration<>(
                ListEditedActivities.class,
                asked -> of(imports, asked.id(), asked.trust())
                        .map(told -> edited.of(told.id(), MOST_EDITED))
                        .orElse(new EditedActivityList(List.of(), 0)));
    }

    /** Another trust's import is treated as missing. */
    private static Optional<ImportSummary> of(ImportRepository imports, ImportId id, @Nullable TrustCode trust) {
        return imports.find(id).map(StoredImport::details).filter(told -> Objects.equals(told.trust(), trust));
    }

    /** Finds activities that were changed after the import. */
    private record EditedRowRepository(JdbcClient jdbc) {

        private static final String EDITED = """
                from import_row r
                join domain_event mine on mine.event_identifier = r.command
                join domain_event later on later.aggregate_identifier = mine.aggregate_identifier
                    and later.sequence_number > mine.sequence_number
                where r.import = :id and r.outcome = 'STORED'
                    and (convert_from(later.meta_data, 'UTF8')::json ->> 'import') is distinct from r.import
                """;

        EditedActivityList of(ImportId id, int most) {
            int all = jdbc.sql("select count(distinct r.number) " + EDITED)
                    .param("id", id.value())
                    .query(Integer.class)
                    .single();
            List<EditedActivity> listed = jdbc.sql(
                            """
                            select r.number, r.activity,
                                coalesce(max((select title from activity_now l
                                    where l.activity = r.activity)), '') as title,
                                array_agg(coalesce((select told from participation_fact f where f.position = later.global_index), '')
                                    order by later.global_index) as told
                            """ + EDITED + " group by r.number, r.activity order by r.number limit :most")
                    .param("id", id.value())
                    .param("most", most)
                    .query((row, number) -> new EditedActivity(
                            row.getInt("number"), row.getString("activity"), row.getString("title"), List.of((String[])
                                    row.getArray("told").getArray())))
                    .list();
            return new EditedActivityList(listed, all);
        }
    }
}
