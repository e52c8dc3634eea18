using Worker;

// A service that checks what is put into a folder: dotnet run -- --inbox IN --outbox OUT
HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
builder.Services.AddHostedService<FolderWorker>();
builder.Build().Run();
