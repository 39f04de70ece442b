@echo off
rem Runs every test of Dateline.
call mvn -B -f "%~dp0pom.xml" verify %*
exit /b %ERRORLEVEL%
