package tracker.bench.tracker;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.app.TrackerApplication;
import tracker.app.messaging.CommandBatchService;
import tracker.bench.ClosedLoopRunner;
import tracker.bench.BenchmarkPlayer;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ParticipationQuery.GetBoard;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;

/** The whole application, without pages unless the profiles include them, driven through its two ports. */
public final class TrackerPlayer implements BenchmarkPlayer {

    private final ConfigurableApplicationContext context;
    private final Commands commands;
    private final Queries queries;
    private final JdbcClient jdbc;
    private final BenchmarkWeekFixture week;

    public TrackerPlayer(String[] arguments) {
        boolean pages = List.of(arguments).contains("--pages");
        List<String> line = new ArrayList<>(List.of(arguments));
        line.remove("--pages");
        line.addAll(List.of("--tracker.reference.load=false", "--server.port=0"));
        if (line.stream().noneMatch(argument -> argument.startsWith("--tracker.reading="))) {
            // in the profile without pages, another process runs the projections
            line.add("--tracker.reading=true");
        }
        context = new SpringApplicationBuilder(TrackerApplication.class)
                .profiles(pages ? "dev" : "tool")
                .run(line.toArray(String[]::new));
        commands = context.getBean("houseCommands", Commands.class);
        queries = context.getBean(Queries.class);
        jdbc = context.getBean(JdbcClient.class);
        week = new BenchmarkWeekFixture(commands, jdbc);
        week.begin();
    }

    @Override
    public String handle(String[] words) throws Exception {
        return switch (words[0]) {
            case "log" -> log(Integer.parseInt(words[1]), Long.parseLong(words[2]));
            case "reading" -> reading(words[1]);
            case "settle" -> settle();
            case "ask" -> ask(Integer.parseInt(words[1]), Long.parseLong(words[2]));
            case "as-at" -> new AsAtQueryTask(queries, week).ask(words[1], words[2], Long.parseLong(words[3]));
            case "why" -> new AsAtQueryTask(queries, week).why(Long.parseLong(words[1]));
            case "load" -> new BulkLoadTask(context.getBean(CommandBatchService.class), week).load(Integer.parseInt(words[1]));
            case "rebuild" -> new RebuildTask(context).rebuild();
            case "decode" -> new DecodeEventsTask(context).decode();
            case "visible" ->
                new VisibilityTask(commands, queries, jdbc, week)
                        .measure(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            case "polled" ->
                new StockReader(context, commands, week)
                        .measure(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            case "port" -> context.getEnvironment().getProperty("local.server.port");
            case "report" -> reports().one();
            case "steady" -> reports().steady(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            case "people" -> reports().people();
            case "heap" -> heap();
            case "cpu" -> cpu();
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private String log(int clients, long milliseconds) throws Exception {
        return ClosedLoopRunner.closed(
                        clients,
                        milliseconds,
                        client -> commands.send(week.held()).join())
                .line();
    }

    private String ask(int clients, long milliseconds) throws Exception {
        GetBoard board = new GetBoard(new CampaignId(week.year()), Area.NATION);
        return ClosedLoopRunner.closed(clients, milliseconds, client -> Objects.requireNonNull(queries.ask(board)))
                .line();
    }

    private ActivityReportTask reports() {
        return new ActivityReportTask(commands, queries, jdbc, week);
    }

    private String reading(String wanted) {
        context.getBean(EventProcessingConfiguration.class).eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .forEach(reader -> {
                    if ("on".equals(wanted)) {
                        reader.start();
                    } else {
                        reader.shutDown();
                    }
                });
        return wanted;
    }

    /** Waits until the read models have reached the last stored event. */
    private String settle() throws InterruptedException {
        return Long.toString(ReadModelWaiter.wait(jdbc));
    }

    private static String heap() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(300);
        }
        return Long.toString(java.lang.management.ManagementFactory.getMemoryMXBean()
                .getHeapMemoryUsage()
                .getUsed());
    }

    private static String cpu() {
        return Long.toString(((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime());
    }

    @Override
    public void close() {
        context.close();
    }
}
