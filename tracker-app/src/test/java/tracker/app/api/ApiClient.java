package tracker.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A trust's own system, as it talks with the tracker over HTTP. */
record ApiClient(int port, String token) {

    static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private static final JsonMapper JSON = new JsonMapper();

    /** What came back. */
    record ApiClientResponse(int status, HttpResponse<String> http) {

        JsonNode body() {
            return JSON.readTree(http.body());
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        String etag() {
            return header("ETag");
        }

        ApiClientResponse is(int expected) {
            assertThat(status).as(http.body()).isEqualTo(expected);
            return this;
        }

        /** A refusal in its form, with a sentence. */
        JsonNode refused(int expected) {
            is(expected);
            assertThat(header("content-type")).startsWith("application/problem+json");
            assertThat(body().path("detail").asString()).isNotBlank();
            assertThat(body().path("status").asInt()).isEqualTo(expected);
            return body();
        }
    }

    ApiClientResponse get(String path) {
        return send(request(path).GET());
    }

    /** @param headers names and values in turn */
    ApiClientResponse post(String path, String body, String... headers) {
        return post(path, BodyPublishers.ofString(body), headers);
    }

    ApiClientResponse post(String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        return send((headers.length == 0 ? request : request.headers(headers)).POST(body));
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    static ApiClientResponse send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            return new ApiClientResponse(answer.statusCode(), answer);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
