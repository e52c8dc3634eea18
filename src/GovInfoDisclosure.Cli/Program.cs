using GovInfoDisclosure.Cli;

return Tool.Run(args);
